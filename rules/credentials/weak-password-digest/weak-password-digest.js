const data = {};
// ruleid: weak-password-digest
data.ADMIN_PASSWORD = 'e10adc3949ba59abbe56e057f20f883e';
// ok: weak-password-digest of something else
data.ADMIN_PASSWORD = '8d3f1a6c0b7e429d5f81c2e6a4907b3d';
// ok: weak-password-digest no password
data.FILE_MD5 = 'e10adc3949ba59abbe56e057f20f883e';
