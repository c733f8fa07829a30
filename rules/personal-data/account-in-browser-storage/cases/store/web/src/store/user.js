export const actions = {
  login(res) {
    localStorage.setItem('userInfo', JSON.stringify(res.data.user));
    localStorage.setItem('account', JSON.stringify({ id: res.data.id, role: res.data.role }));
    localStorage.setItem('member', res.data.memberId);
    localStorage.setItem('theme', JSON.stringify(res.data.theme));
  },
};
