// The build manifest nearest to the root: where reports put findings about the project as a whole.
import type { FileResult } from '../model/scan-result.ts';

const MANIFEST = /(?:^|\/)(?:pom\.xml|package\.json|build\.gradle(?:\.kts)?|go\.mod|pyproject\.toml|requirements\.txt|composer\.json|[^/]+\.(?:sln|csproj))$/i;

/** Fewest folders first, then by path; undefined where there is none. */
export function rootManifestOf(files: readonly FileResult[]): string | undefined {
  return files.map((file) => file.path).filter((path) => MANIFEST.test(path)).sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))[0];
}
