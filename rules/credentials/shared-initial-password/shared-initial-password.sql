-- ruleid: shared-initial-password
insert into sys_config values (2, '用户管理-账号初始密码', 'sys.user.initPassword', 'hospital8', 'Y', 'admin');
-- ok: shared-initial-password
insert into sys_config values (3, '主框架页-侧边栏主题', 'sys.index.sideTheme', 'theme-dark', 'Y', 'admin');
