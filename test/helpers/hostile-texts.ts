/** Texts that break what they are put into, where that takes them for anything but text. */
export const hostileTexts: readonly string[] = [
  '<w:t>]]></w:t><script>alert(1)</script>&amp;&lt;&#0;',
  '\0 \u0001\u0008 \u000b\u000c \u001f \u007f \u0085 \u2028',
  'half \ud83d of a pair \udc4d',
  '\ufffe\uffff\ufeff',
  'שלום עולם',
  '👩‍👩‍👧‍👦 🇨🇳 ✍🏽',
  '=HYPERLINK("http://example.com")',
  '{{title}} $1 ${x} %s \\n',
  'a\tb\r\nc\rd',
  `${'长'.repeat(20_000)}${'w'.repeat(20_000)}`,
];
