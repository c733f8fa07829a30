export enum Permission {
  // ok: shared-initial-password the name of a permission
  USER_RESET_PASSWORD = 'user:reset-password',
}
// ruleid: shared-initial-password
export const USER_INIT_PASSWORD = 'Yygh@2024';
// ok: shared-initial-password a route
export const RESET_PASSWORD = 'account/reset-password';
