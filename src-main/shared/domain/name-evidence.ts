import { isNonName, isSentenceVerb, isSoftNonName, startsSentence } from './not-names.ts';
import { surnameLength } from './surnames.ts';

/** How much a label alone speaks for a speaker, from a full name or a role down to what can't be a name. */
export type NameEvidence = 'person' | 'role' | 'letter' | 'possible' | 'weak' | 'none';

const latinRole =
  /^(?:(?:male|female|lead|senior|co-?|second|first|unknown|unidentified) ?)?(?:speaker|interviewer|interviewee|moderator|facilitator|participant|respondent|researcher|observer|host|co-host|guest|user|customer|client|caller|patient|doctor|therapist|teacher|student|narrator|audience member|audience|chair|chairman|chairwoman|panelist|expert|informant|subject|person|voice|man|woman|int|res|mod|resp|sp|spk)s?(?: ?[#_-]? ?(?:\d{1,3}|[A-Z]))?$/i;
const shortRole = /^(?:[PSRIMUFTNE]|SP|UX|VP|ID)\d{1,3}$/i;
const hanRole =
  /^(?:主持人|主持|訪談者|访谈者|訪談人|访谈人|訪問者|访问者|訪問人|受訪者|受访者|受訪人|受访人|被訪者|被访者|採訪者|采访者|採訪人|記者|记者|研究者|研究員|研究员|引言人|與談人|与谈人|講者|讲者|嘉賓|嘉宾|來賓|来宾|聽眾|听众|觀眾|观众|用戶|用户|使用者|顧客|顾客|客戶|客户|患者|醫生|医生|老師|老师|學生|学生|發言人|发言人|說話人|说话人|參與者|参与者|提問者|提问者|民眾|民众|男|女|問|问|答|訪|访|受|主|司機|司机|乘客|網友|网友)(?:[ -]?(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十甲乙丙丁]))?$/;
const hanTitle =
  /(?:先生|女士|小姐|太太|同學|同学|老師|老师|教授|博士|醫師|医生|律師|律师|委員|委员|院長|院长|部長|部长|局長|局长|處長|处长|科長|科长|主任|組長|组长|經理|经理|總監|总监|董事長|秘書長|秘书长|代表|議員|议员|記者|记者|理事長|執行長|校長|校长|主席|法官|檢察官|政委|媽媽|爸爸|奶奶|爺爺|阿姨|叔叔)$/;
const particles = new Set([
  'de',
  'da',
  'di',
  'du',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'of',
  'the',
  'and',
  'bin',
  'al',
  'y',
  'e',
  'dos',
  'ten',
  'ter',
  '&',
]);

const notInNames = /[,;!?"“”<>=|\\/{}[\]@#$%^*~`+，。；！？、：:「」『』《》〈〉【】…\n\t]|\.\s+\p{Ll}|https?$/u;
const jobWord =
  /^(?:project|team|company|department|product|audio|video|research|contact|service|note|transcript|code|risk|cost|budget|theme|job)$/i;
const aside = /\s*[(（][^()（）]{1,30}[)）]$|, (?:Ph\.?D|M\.?D|M\.?A|M\.?Sc|MBA|RN|Esq|[JS]r)\.?$/u;
const lastNameFirst = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?)$/u;
const han = /^[\p{Script=Han}·・‧]+$/u;
const hasHan = /\p{Script=Han}/u;
const functionWord = /^(?:OF|OR|IN|ON|FOR|THE|ANY|ALL|AND|TO|BY|NOT|NO|IF|IS|BE|WITH|FROM|EVENT|AS|AT|SUCH)$/;
const kana = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]+$/u;
const capitalised = /^[\p{Lu}\p{Lt}][\p{L}\p{M}'’.\d-]*$/u;
const anyWord = /^[\p{L}\p{M}][\p{L}\p{M}'’.\d_-]*$/u;

/** Judges a label on its own; whether it is a speaker is decided over the whole document. */
export function nameEvidence(label: string): NameEvidence {
  const name = label.replace(aside, '').trim();
  // A town and its country look the same as a last name and a first one.
  if (lastNameFirst.test(name))
    return nameEvidence(name.replace(lastNameFirst, '$1 $2')) === 'person' ? 'possible' : 'none';
  if (name === '' || name.length > 48 || notInNames.test(name)) return 'none';
  if (hanRole.test(name)) return 'role';
  if (isSoftNonName(name)) return 'weak';
  if (isNonName(name)) return 'none';
  if (hasHan.test(name)) return hanEvidence(name);
  return spacedEvidence(name);
}

function hanEvidence(name: string): NameEvidence {
  if (kana.test(name) && !han.test(name)) return name.length <= 12 ? 'possible' : 'none';
  if (!han.test(name)) return mixedEvidence(name);
  const length = [...name].length;
  if (length === 1) return 'weak';
  const surname = surnameLength(name);
  const titled = hanTitle.exec(name);
  if (titled !== null && titled.index > 0 && titled.index <= 4 && surname > 0) return 'person';
  if (surname > 0 && length > surname && length <= surname + 2) return 'person';
  if (name.includes('·') || name.includes('‧') || name.includes('・')) return length <= 16 ? 'person' : 'none';
  if (length <= 4) return 'possible';
  return length <= 8 ? 'weak' : 'none';
}

function mixedEvidence(name: string): NameEvidence {
  if (!/^[\p{L}\p{M}\d .·・'’-]{2,24}$/u.test(name)) return 'none';
  if (/^[\d.]|[\d.]$/.test(name) && !/^\p{Script=Han}{1,4} ?\d{1,3}$/u.test(name)) return 'none';
  return 'weak';
}

function spacedEvidence(name: string): NameEvidence {
  if (/^[A-Z]$/.test(name)) return 'letter';
  if (shortRole.test(name) || latinRole.test(name)) return 'role';
  const words = name.split(/\s+/);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const leads = words.length === 1 || !jobWord.test(first);
  if (words.length > 5 || (leads && isNonName(first)) || isNonName(last.replace(/[\d.]+$/, ''))) return 'none';
  if (/^\d+$/.test(last) && words.length > 1 && isNonName(words.at(-2) ?? '')) return 'none';
  const isNumbered = words.length > 1 && /^#?\d{1,3}$/.test(last);
  const spoken = isNumbered ? words.slice(0, -1) : words;
  if (!spoken.every((word) => anyWord.test(word) || word === '&')) return 'none';
  if (startsSentence(first) && words.length > 1) return 'none';
  if (words.some((word) => functionWord.test(word)) || /\p{L}{4,}\.$/u.test(name)) return 'none';
  if (spoken.some((word) => word === word.toLowerCase() && isSentenceVerb(word))) return 'none';
  return latinEvidence(spoken);
}

function latinEvidence(words: readonly string[]): NameEvidence {
  const first = words[0] ?? '';
  if (words.length === 1 && (startsSentence(first) || isSentenceVerb(first))) return 'none';
  const named = words.every((word) => capitalised.test(word) || particles.has(word));
  if (named && capitalised.test(first) && words.length > 1) return 'person';
  if (named && capitalised.test(first)) return 'possible';
  return words.length <= 3 ? 'weak' : 'none';
}
