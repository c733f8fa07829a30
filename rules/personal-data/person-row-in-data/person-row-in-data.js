export const patients = [
  {
    name: '沈砚秋',
    // ruleid: person-row-in-data
    phone: '18640973125',
    sex: 1,
  },
  // ruleid: person-row-in-data
  { xm: '郭望舒', sfzh: '230606199008128465'.replace('8465', ''), lxdh: '17754208396' },
  // ok: person-row-in-data
  { name: '张三', phone: '13800138000' },
  // ok: person-row-in-data
  { title: '高级护理', code: '18640973125' },
];
