// Which Spring profile or .NET environment a configuration file or a document of it is for.
import { canonicalKey } from './canonical-key.ts';
import type { EntryDraft } from './entry-list.ts';

/**
 * `application-dev.yml`, `bootstrap-prod.properties` -> `dev`, `prod` (Spring Boot reference, "Profile Specific Files");
 * `appsettings.Production.json`, `Web.Release.config` -> `production`, `release`. Lower case; undefined where the name says none.
 */
export function profileOfPath(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const match = /^(?:application|bootstrap)-([^/]+?)\.(?:ya?ml|properties)/.exec(name) ?? /^(?:appsettings|web|app)\.([^./]+)\.(?:json|config)/.exec(name);
  return match?.[1];
}

/** The profile that a document of a multi-document file names for itself: `spring.config.activate.on-profile`, before Spring Boot 2.4 `spring.profiles`. */
export function profileOfDocument(document: readonly EntryDraft[]): string | undefined {
  const setting = document.find(draft => draft.commented !== true && draft.value !== null && PROFILE_KEYS.has(canonicalKey(draft.path)));
  const profile = setting?.value?.value.trim().toLowerCase();
  return profile === '' ? undefined : profile;
}

const PROFILE_KEYS: ReadonlySet<string> = new Set(['spring.config.activate.onprofile', 'spring.profiles']);
