PATIENTS = [
    # ruleid: person-row-in-data
    {"name": "陈知遥", "mobile": "15206934718"},
    # ok: person-row-in-data
    {"name": "陈知遥", "mobile": "152****4718"},
    # ok: person-row-in-data
    {"name": "陈知遥", "created": 1520693471800},
    # ok: person-row-in-data
    {"name": "测试用户", "mobile": "13900000001"},
]
