// Which Spring profile or .NET environment a configuration file or a document of it is for.
import type { Entry } from './configuration-view.ts';

/**
 * `application-dev.yml`, `bootstrap-prod.properties` -> `dev`, `prod` (Spring Boot reference, "Profile Specific Files");
 * `appsettings.Production.json`, `Web.Release.config` -> `production`, `release`. Lower case; undefined where the name says none.
 */
export function profileOfPath(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const match = /^(?:application|bootstrap)-([^/]+?)\.(?:ya?ml|properties)/.exec(name) ?? /^(?:appsettings|web|app)\.([^./]+)\.(?:json|config)/.exec(name);
  return match?.[1];
}

/** The profile that a document of a multi-document file names for itself: `spring.config.activate.on-profile`, before Spring Boot 2.4 `spring.profiles`. It begins at entry `from`. */
export function profileOfDocument(entries: readonly Entry[], from: number): string | undefined {
  for (let at = from; at < entries.length; at++) {
    const { key, value, commented, within } = entries[at] as Entry;
    if ((key !== 'spring.config.activate.onprofile' && key !== 'spring.profiles') || value === null || commented === true || within !== undefined) continue;
    const profile = value.trim().toLowerCase();
    return profile === '' ? undefined : profile;
  }
  return undefined;
}
