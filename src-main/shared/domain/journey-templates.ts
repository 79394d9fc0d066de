import type { JourneyTemplate, LaneKind } from '../contract/journeys.ts';
import type { Language } from '../contract/values.ts';

const stages: Readonly<Record<Language, Readonly<Record<JourneyTemplate, readonly string[]>>>> = {
  en: {
    purchase: ['Awareness', 'Consideration', 'Decision', 'Purchase', 'Use', 'Loyalty'],
    service: ['Need', 'First contact', 'Agreement', 'Service', 'Completion', 'Afterwards'],
    software: ['Discovery', 'Sign-up', 'First steps', 'Everyday use', 'Help', 'Renewal'],
    blank: [],
  },
  'zh-CN': {
    purchase: ['认知', '考虑', '决策', '购买', '使用', '忠诚'],
    service: ['产生需求', '初次接触', '达成约定', '接受服务', '完成', '后续'],
    software: ['发现', '注册', '上手', '日常使用', '求助', '续订'],
    blank: [],
  },
};

const laneKinds: Readonly<Record<JourneyTemplate, readonly LaneKind[]>> = {
  purchase: ['emotions', 'actions', 'touchpoints', 'thoughts', 'pains', 'opportunities'],
  service: ['emotions', 'actions', 'touchpoints', 'thoughts', 'pains', 'opportunities', 'backstage', 'systems'],
  software: ['emotions', 'actions', 'touchpoints', 'thoughts', 'needs', 'pains', 'opportunities', 'metrics'],
  blank: [],
};

const laneNames: Readonly<Record<Language, Readonly<Record<LaneKind, string>>>> = {
  en: {
    actions: 'Actions',
    touchpoints: 'Touchpoints',
    thoughts: 'Thoughts',
    emotions: 'Emotion',
    pains: 'Pain points',
    opportunities: 'Opportunities',
    needs: 'Needs',
    metrics: 'Metrics',
    backstage: 'Backstage',
    systems: 'Systems',
    images: 'Images',
    text: 'Notes',
  },
  'zh-CN': {
    actions: '行为',
    touchpoints: '接触点',
    thoughts: '想法',
    emotions: '情绪',
    pains: '痛点',
    opportunities: '机会',
    needs: '需求',
    metrics: '指标',
    backstage: '后台流程',
    systems: '系统',
    images: '图片',
    text: '笔记',
  },
};

/** The names of a template's stages and its lanes, in their order. */
export const journeyTemplate = (template: JourneyTemplate, language: Language) => ({
  stages: stages[language][template],
  lanes: laneKinds[template].map((kind) => ({ kind, name: laneNames[language][kind] })),
});
