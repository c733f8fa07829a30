// The key path of an environment variable.

/**
 * A double underscore nests in .NET (`ConnectionStrings__Default` -> `ConnectionStrings`, `Default`; Microsoft Learn, "Configuration in ASP.NET Core",
 * environment variables); every other name is one segment.
 */
export function environmentPath(name: string): readonly string[] {
  const path = name.split('__');
  return path.every(segment => segment !== '') ? path : [name];
}
