<?php
class Patient extends Controller
{
    public function search()
    {
        $name = input('name');
        // ruleid: sql-injection
        $sql = "select * from patient where name = '" . $name . "'";
        // ruleid: sql-injection
        $like = "select * from patient where name like '%$name%'";
        // ok: sql-injection
        $bound = Db::query('select * from patient where name = ?', [$name]);
        $id = intval($_GET['id']);
        // ok: sql-injection
        $byId = "select * from patient where id = " . $id;
        // ok: sql-injection
        echo "No patient where name is " . htmlspecialchars($name);
        return Db::query($sql . $like . $byId);
    }

    public function sorted(Request $request)
    {
        $sort = $request->input('sort');
        if (!in_array($sort, ['name', 'ward'])) {
            return [];
        }
        // ok: sql-injection
        return DB::select("select * from patient where ward = 3 order by " . $sort);
    }

    public function raw(Request $request)
    {
        // ruleid: sql-injection
        return Patient::query()->whereRaw($request->input('where'))->get();
    }
}

class DoctorController
{
    public function list(Request $request)
    {
        // ok: sql-injection a parameter of the request is read
        $date = $request->query('date');
        return DB::table('doctor_schedules')->where('schedule_date', $date)->get();
    }

    public function search(Request $request, \mysqli $connection)
    {
        $name = $request->query('name');
        // ruleid: sql-injection
        return $connection->query("select * from patient where name = '" . $name . "'");
    }
}
