// Text inside XML and HTML, in content and in quoted attributes.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes what markup would read. Characters that XML forbids must be made visible before (`visibleText`). */
export function markupText(text: string): string {
  return text.replace(/[&<>"']/g, (unit) => ENTITIES[unit] ?? unit);
}
