import pymysql


class PatientDao:
    def __init__(self):
        self.conn = pymysql.connect(host='db', user='reader', password=settings.DB_PASSWORD, database='ward')
        self.cursor = self.conn.cursor()

    def query(self, sql, *args):
        with self.conn.cursor() as c:
            c.execute(sql, args=args)
            data = c.fetchall()
        return data

    def of_ward(self, ward_id):
        sql = "select p_name, id_card, phone from patient where ward_id=%s " \
              "order by bed"
        return self.query(sql, ward_id)

    def all(self):
        self.cursor.execute("SELECT id, name, phone FROM patients")
        rows = self.cursor.fetchall()
        return rows

    def beds(self, ward_id):
        self.cursor.execute('SELECT id, bed FROM patients WHERE ward_id=%s' % ward_id)
        return self.cursor.fetchall()
