// Persons in HL7 v2 messages: the PID segment (HL7 v2.x, 3.4.2), wherever it is written down.
import type { Region } from '../../model/location.ts';
import type { ColumnRole } from './column-role.ts';
import { judgeRecord, type Judge } from './judge-record.ts';
import type { RecordCell, Sighting } from './person-record.ts';

/** Longest segment that is read. */
const SEGMENT_LIMIT = 2_000;
const PLAIN: ColumnRole = { role: 'unknown', subject: 'patient', general: false };
/** Fields that name the person or hold his numbers; in China the identity number stands in PID-3 or PID-19. */
const ROLES: ReadonlyMap<number, ColumnRole['role']> = new Map([[3, 'id'], [5, 'name'], [13, 'phone'], [14, 'phone'], [19, 'id']]);

/** All PID segments that hold a person, each with its region. */
export function sightingsInHl7(text: string, judge: Judge): { readonly region: Region; readonly sighting: Sighting | undefined }[] {
  const found: { region: Region; sighting: Sighting | undefined }[] = [];
  for (let start = nextSegment(text, 0); start !== -1;) {
    const end = segmentEnd(text, start);
    const cells: RecordCell[] = [];
    const roles: ColumnRole[] = [];
    let at = start;
    text.slice(start, end).split('|').forEach((field, index) => {
      const role = ROLES.get(index);
      if (role === 'name') add(cells, roles, role, 'PID-5', field.split('^', 2).join(''), { start: at, end: at + field.length });
      else if (role !== undefined) components(field, at).forEach((part) => { add(cells, roles, role, `PID-${index}`, part.value, part.region); });
      at += field.length + 1;
    });
    if (cells.length > 0) found.push({ region: { start, end }, sighting: judgeRecord({ table: 'PID', cells }, roles, judge) });
    start = nextSegment(text, end);
  }
  return found;
}

/** The next `PID|` that is no end of a longer word; the letter of an escape (`\\rPID|`) may stand before it. */
function nextSegment(text: string, from: number): number {
  let start = text.indexOf('PID|', from);
  while (start !== -1 && /[A-Za-z0-9]/.test(text.charAt(start - 1)) && !/[nr]/.test(text.charAt(start - 1))) start = text.indexOf('PID|', start + 4);
  return start;
}

function add(cells: RecordCell[], roles: ColumnRole[], role: ColumnRole['role'], name: string, value: string, region: Region): void {
  if (value.length < 2) return;
  cells.push({ name, value, region });
  roles.push({ ...PLAIN, role });
}

/** Repetitions and components of a field with their places. */
function components(field: string, start: number): { readonly value: string; readonly region: Region }[] {
  let at = start;
  return field.split(/[~^&]/).map((value) => {
    const region = { start: at, end: at + value.length };
    at += value.length + 1;
    return { value, region };
  });
}

/** Segments end at a line end, at its escape inside a literal, or with the literal. */
function segmentEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + SEGMENT_LIMIT);
  for (let at = start; at < limit; at++) {
    const unit = text.charAt(at);
    if (unit === '\n' || unit === '\r' || unit === '"' || unit === "'" || unit === '`' || (unit === '\\' && /[rnx]/.test(text.charAt(at + 1)))) return at;
  }
  return limit;
}
