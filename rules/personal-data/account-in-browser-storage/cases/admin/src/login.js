export function keep(res) {
  localStorage.setItem('user', JSON.stringify(res.data));
  localStorage.setItem('theme', JSON.stringify(res.theme));
  sessionStorage.setItem('info', JSON.stringify(mask(res.data)));
}
