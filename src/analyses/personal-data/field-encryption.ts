// Evidence that a project stores fields encrypted: type handlers, converters, annotations, encryption by the database or a proxy before it.
import type { Fact } from '../../model/fact.ts';
import type { FileKind } from '../../model/file-kind.ts';
import { joinedWords } from '../../ruleset/vocabularies/name-words.ts';
import type { OwnProtection } from '../../ruleset/vocabularies/own-protection.ts';
import { personalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import type { Analysis } from '../analysis.ts';

export const FIELD_ENCRYPTION = 'field-encryption';
/** Name of a fact that speaks of all fields. */
export const EVERY_FIELD = '*';

const ENCRYPTING = '(?:Encrypt|Crypt|Cipher|Sm4|SM4|Aes|AES)';
const ON_FIELD = onField(String.raw`(?:typeHandler\s{0,4}=\s{0,4}\w{0,60}${ENCRYPTING}\w{0,60}|[@[](?:EncryptField|FieldEncrypt|EncryptColumn|EncryptedField|Encrypted|CryptoField|SensitiveEncode|ColumnTransformer)\b|@Convert\s{0,4}\([^()]{0,100}${ENCRYPTING})`);
const IN_MAPPER = inMapper(ENCRYPTING);
/** `builder.Property(x => x.IdCard).HasConversion(encrypted)` */
const CONVERSION = /\.Property\s{0,4}\(\s{0,4}\w{1,20}\s{0,4}=>\s{0,4}\w{1,20}\.(\w{1,80})\s{0,4}\)[^;]{0,200}?\.HasConversion\s{0,4}[(<][^;]{0,100}?(?:[eE]ncrypt|[cC]rypt|[cC]ipher)/g;
/** `phone: {cipherColumn: phone_cipher}`, `phone:\n cipher:` of ShardingSphere. */
const PROXY = /^[ \t]{0,40}(\w{1,80}):\s{0,40}(?:\{[ \t]{0,40})?(?:cipherColumn|cipher):/gm;
/** `'id_card' => 'encrypted'` among the casts of Laravel; `encrypted:array`. */
const CAST = /['"](\w{1,80})['"]\s{0,20}=>\s{0,20}['"]encrypted(?:['":])/g;
const IN_CODE = [ON_FIELD, IN_MAPPER, CONVERSION];
/** What is looked for in which kind of file. */
const PATTERNS: Partial<Record<FileKind, readonly RegExp[]>> = { java: IN_CODE, kotlin: IN_CODE, csharp: IN_CODE, xml: [IN_MAPPER], yaml: [PROXY], php: [CAST] };
const BY_DATABASE = /\bENCRYPTED\s{1,8}WITH\b|\bENCRYPTION\s{0,4}=\s{0,4}'Y'|\bpgp_sym_encrypt\s{0,4}\(|\bENCRYPT\s{1,8}WITH\s{1,8}\w/i;

/** Facts of kind `field-encryption`: the field's name in small letters, or `*`. */
export const fieldEncryption: Analysis = {
  id: 'field-encryption',
  servesOnly: ['personal-data'],
  reads: [],
  keywords: ['typehandler', 'encryptfield', 'fieldencrypt', 'encryptcolumn', 'encryptedfield', '[encrypted', '@encrypted', 'cryptofield', 'sensitiveencode', 'columntransformer', '@convert', 'hasconversion',
    'ciphercolumn', 'cipher:', 'encrypted with', 'encrypt with', 'encryption', 'pgp_sym_encrypt', "'encrypted"],
  kinds: ['java', 'kotlin', 'csharp', 'xml', 'yaml', 'sql', 'php'],
  ownKeywords: (own) => own.cryptoWrappers,
  collect({ file, rules }) {
    const names = [...PATTERNS[file.kind] ?? [], ...ownPatterns(personalDataVocabulary(rules).fields.own)].flatMap((pattern) => Array.from(file.text.matchAll(pattern), ([, name = '']) => joinedWords(name)));
    if (file.kind === 'sql' && BY_DATABASE.test(file.text)) names.push(EVERY_FIELD);
    return { detections: [], facts: [...new Set(names)].map((name): Fact => ({ kind: FIELD_ENCRYPTION, name, path: file.path })), problems: [] };
  },
};

/** What the project itself encrypts with: on a field, as a mapper's type handler, and around what a field is set to. */
function ownPatterns({ encrypting }: OwnProtection): readonly RegExp[] {
  if (encrypting === undefined) return [];
  return [onField(encrypting), inMapper(encrypting), new RegExp(String.raw`(?:\.\s{0,8}set(?=[A-Z])|\b)(\w{1,80})\s{0,4}[(=:]\s{0,4}(?:\w{1,40}\.){0,3}${encrypting}[^\n]{0,40}\(`, 'g')];
}

/** Before the declaration of a field, with what may stand between. */
function onField(sign: string): RegExp {
  return new RegExp(String.raw`${sign}[^;{}]{0,400}?\b([A-Za-z_]\w{0,80})\s{0,4}(?=[;=]|\{\s{0,4}get\b)`, 'g');
}

/** `property="idCard" ... typeHandler="...EncryptTypeHandler"` of a mapper, `#{idCard, typeHandler=...}`. */
function inMapper(sign: string): RegExp {
  return new RegExp(String.raw`(?:property\s{0,4}=\s{0,4}"|#\{)(\w{1,80})[^<>{}]{0,200}?typeHandler\s{0,4}=\s{0,4}"?[\w.]{0,120}${sign}`, 'g');
}
