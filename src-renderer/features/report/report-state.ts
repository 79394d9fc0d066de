import { create } from 'zustand';

export const zooms = ['width', 'page'] as const;
export type Zoom = (typeof zooms)[number];

interface ReportState {
  readonly zoom: Zoom;
}

export const useReportState = create<ReportState>(() => ({ zoom: 'width' }));

export const zoomTo = (zoom: Zoom): void => useReportState.setState({ zoom });
