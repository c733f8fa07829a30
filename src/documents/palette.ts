// Colours of the tones, the same in Word, Excel and HTML. Text on its pale ground has a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3).
import type { Tone } from './document.ts';

export interface Shade {
  /** Six hexadecimal digits. */
  readonly text: string;
  readonly ground: string;
}

export const PALETTE: Readonly<Record<Tone, Shade>> = {
  pass: { text: '1F5F3A', ground: 'EAF4EE' },
  partial: { text: '7A4B00', ground: 'FDF3E0' },
  fail: { text: '9B1C1C', ground: 'FBEAEA' },
  open: { text: '44505C', ground: 'EEF1F4' },
  review: { text: '27508F', ground: 'E9F0FA' },
  notApplicable: { text: '5F6368', ground: 'F6F6F6' },
  muted: { text: '5F6368', ground: 'FFFFFF' },
  accent: { text: '1F3A5F', ground: 'E8EEF6' },
};

export const INK = '222222';
export const RULE = 'B8C0C8';
export const HEAD_GROUND = 'E8EDF2';
export const BAND_GROUND = 'F4F6F8';
