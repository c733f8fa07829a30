def bills_of(self, name: str, status: int, ids: list):
    # ruleid: sql-concatenation
    sql = "select * from bill where name = '" + name + "'"
    # ruleid: sql-concatenation
    like = f"select * from bill where name like '%{name}%'"
    # ok: sql-concatenation
    by_status = f"select * from bill where status = {status}"
    # ok: sql-concatenation
    self.cursor.execute("select * from bill where name = ?", [name])
    marks = ",".join(["?"] * len(ids))
    # ok: sql-concatenation
    by_ids = f"select * from bill where id in ({marks})"
    # ok: sql-concatenation
    text = f"Select a bill from {name}"
    return sql, like, by_status, by_ids, text

def history_of(self, number):
    # ruleid: sql-concatenation
    self.cursor.execute("SELECT 主诉 FROM 病历 WHERE 患者编号=" + number)
    # ruleid: sql-concatenation
    self.cursor.execute(f"SELECT 主诉 FROM 病历 WHERE 患者编号='{number}'")
    # ok: sql-concatenation
    self.cursor.execute("SELECT 主诉 FROM 病历 WHERE 患者编号=%s", [number])
    # ok: sql-concatenation
    print("病历 WHERE 患者编号=" + number)
