/** Whether an address may stand in a link: of the web or of mail, nothing that could be run. */
export const isOpenableLink = (address: string): boolean => /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address);
