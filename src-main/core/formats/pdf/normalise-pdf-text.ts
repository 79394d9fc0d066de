// EquivalentUnifiedIdeograph of the Unicode data, for radicals without a compatibility mapping of their own.
const radicals =
  '⺀冫⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎尢⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱网⺲罒⺳㓁⺴㓁⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀';

const radicalPairs = Array.from(radicals);
const equivalents = new Map(
  radicalPairs.flatMap((character, index) =>
    index % 2 === 0 ? [[character, radicalPairs[index + 1] ?? character]] : [],
  ) as [string, string][],
);

/** Many PDFs name a glyph by a twin: 人 as a Kangxi radical, fi as a ligature. Readers and search want the usual one. */
export function normalisePdfText(text: string): string {
  return text
    .replace(/[\u2f00-\u2fdf\ufb00-\ufb06\uf900-\ufaff]/g, (character) => character.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (character) => equivalents.get(character) ?? character.normalize('NFKC'))
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[\0\u00ad\u200b\ufeff]/g, '');
}
