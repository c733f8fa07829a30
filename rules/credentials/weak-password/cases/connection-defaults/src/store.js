const his = process.env.HIS_DATABASE_URL || 'mysql://his:his123@his-db.his.local:3306/his';
const lis = process.env.LIS_DATABASE_URL ?? 'mysql://lis:lis123@lis-db.his.local:3306/lis';
