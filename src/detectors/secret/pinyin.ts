// Recognises romanised Chinese, of which names, departments and many guessed passwords are made.

/** The 400-odd syllables of Hanyu Pinyin without tones (GB/T 16159 orthography, table of GF 3006), as initials and what may follow each. */
const FINALS: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou', b: 'a ai an ang ao ei en eng i ian iao ie in ing o u', p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u', m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u', d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo', t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo', n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve', g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo', k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo', h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un', q: 'i ia ian iang iao ie in ing iong iu u uan ue un', x: 'i ia ian iang iao ie in ing iong iu u uan ue un', zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo', ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo', r: 'an ang ao e en eng i ong ou u uan ui un uo', z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo', c: 'a ai an ang ao e en eng i ong ou u uan ui un uo', s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un', w: 'a ai an ang ei en eng o u',
};

const SYLLABLES: ReadonlySet<string> = new Set(Object.entries(FINALS).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)));

/** True where `text`, lower-case letters, is two to five syllables and nothing else. */
export function isPinyin(text: string): boolean {
  if (!/^[a-z]{3,24}$/.test(text)) return false;
  // reachable[n]: fewest syllables that end exactly at n.
  const fewest = new Array<number>(text.length + 1).fill(99);
  fewest[0] = 0;
  for (let at = 0; at < text.length; at++) {
    const count = fewest[at] ?? 99;
    if (count > 5) continue;
    for (let length = 1; length <= 6 && at + length <= text.length; length++) {
      if (SYLLABLES.has(text.slice(at, at + length))) fewest[at + length] = Math.min(fewest[at + length] ?? 99, count + 1);
    }
  }
  const total = fewest[text.length] ?? 99;
  // Single vowels are syllables, too, but `aaaa` is no word.
  return total >= 2 && total <= 5 && total * 2 <= text.length;
}
