export enum Permission {
  // ok: shared-initial-password the name of a permission
  USER_RESET_PASSWORD = 'user:reset-password',
}
// ruleid: shared-initial-password
export const USER_INIT_PASSWORD = 'Yygh@2024';
