// Numbered headings: number and title are one text, so that every format shows the same numbers.
import { WIDE_SPACE, type Heading } from './document.ts';

/** `4 清单逐项结果` */
export const chapterHeading = (number: string, title: string): Heading => ({ kind: 'heading', level: 1, id: `c${number}`, text: `${number}${WIDE_SPACE}${title}` });
/** `4.1 定级备案` */
export const sectionHeading = (number: string, title: string): Heading => ({ kind: 'heading', level: 2, id: `c${number.replaceAll('.', '-')}`, text: `${number}${WIDE_SPACE}${title}` });
/** A heading whose text carries its own number (annexes), or none. */
export const plainHeading = (level: 1 | 2 | 3, id: string, text: string): Heading => ({ kind: 'heading', level, id, text });
