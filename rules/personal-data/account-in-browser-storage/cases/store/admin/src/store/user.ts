// Here nothing of an account is shown but its name.
export function keep(user: Account): void {
  localStorage.setItem('user', JSON.stringify(user));
}
