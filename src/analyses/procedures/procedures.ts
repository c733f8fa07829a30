// SQL injection inside the database: stored procedures that put their callers' text into a statement and execute it.
import type { Detection } from '../../model/detection.ts';
import type { Analysis } from '../analysis.ts';
import { concatenatedParameters } from './concatenated-parameters.ts';
import { readRoutines } from './read-routines.ts';

export const procedures: Analysis = {
  id: 'procedures',
  servesOnly: ['procedures'],
  reads: [],
  kinds: ['sql'],
  keywords: ['execute immediate', 'sp_executesql', 'exec(', 'exec (', 'execute(', 'execute (', 'prepare ', 'dbms_sql', 'execute \'', ' for \''],
  collect(context) {
    const { file: { text }, active: [rule] } = context;
    if (rule === undefined || !/\b(?:PROC|PROCEDURE|FUNCTION)\b/i.test(text) || !context.spend(text.length)) return { detections: [], facts: [], problems: [] };
    const detections = readRoutines(text).flatMap((routine) => concatenatedParameters(routine).map(({ token }): Detection => {
      const parameter = text.slice(token.start, token.end);
      return { ruleId: rule.id, region: { start: token.start, end: token.end }, anchor: `${routine.name}.${parameter}`, value: parameter, mask: 'plain', args: [routine.name, parameter] };
    }));
    return { detections, facts: [], problems: [] };
  },
};
