app.use(basicAuth({ users: { admin: 'his@2023' } }));
const roles = { users: { admin: 'root', zhangsan: 'viewer' } };
const columns = { users: { id: 'user_id', name: 'user_name' } };
const labels = { accounts: { admin: '管理员', test: '测试账号' } };
