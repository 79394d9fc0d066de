import { create } from 'zustand';

export const zooms = ['width', 'page'] as const;
export type Zoom = (typeof zooms)[number];

interface ReportState {
  readonly zoom: Zoom;
  /** Whether boards and journeys are in it. */
  readonly hasFigures: boolean;
}

export const useReportState = create<ReportState>(() => ({ zoom: 'width', hasFigures: true }));

export const zoomTo = (zoom: Zoom): void => useReportState.setState({ zoom });
export const includeFigures = (hasFigures: boolean): void => useReportState.setState({ hasFigures });
