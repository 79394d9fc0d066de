/** The language tag under which a participant's words are set, so that each script has its own punctuation. */
export const textLanguage = (text: string): 'zh-CN' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en');
