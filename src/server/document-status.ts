// Tells the client how a document is analysed, with the sentence for its status bar.
import { text } from '../messages/text.ts';
import { DOCUMENT_STATUS, type DocumentStatus } from '../protocol/status.ts';
import { languageFor } from './capabilities.ts';
import type { Session } from './session.ts';

export function sendDocumentStatus(session: Session, uri: string, state: DocumentStatus['state'], kilobytes: number): void {
  const place = session.analysis.placeOf(uri);
  const language = place?.project.state.language ?? session.offer.language;
  const small = place !== undefined && kilobytes <= place.project.editor.live.maximumKilobytes;
  const id = state === 'onSave' && small ? 'server.status-onSave-set' : `server.status-${state}`;
  const status: DocumentStatus = { uri, state, message: state === 'live' ? '' : text(place === undefined ? language : languageFor(session.offer, place.project.editor), id, [kilobytes]) };
  void session.connection.sendNotification(DOCUMENT_STATUS, status);
}
