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

class Account
{
    public function login()
    {
        $mobile = input('mobile');
        // ruleid: sql-injection
        $user = Db::name('user')->where("mobile='$mobile'")->find();
        // ruleid: sql-injection
        $again = Db::name('user')->where("mobile='" . $mobile . "' AND state = 1")->find();
        // ok: sql-injection the value is bound
        $bound = Db::name('user')->where('mobile', "$mobile")->find();
        $visit = $this->visits->of($mobile);
        // ok: sql-injection what stands in a row
        $doctor = Db::name('doctor')->where('id = ' . $visit['doctor_id'])->find();
        // ok: sql-injection what stands in a row
        $ward = Db::name('ward')->whereOr("FIND_IN_SET('{$visit['ward_id']}', wards)")->find();
        $page = input('page/d');
        // ok: sql-injection a number
        $rows = Db::name('user')->where("page = $page")->select();
        // ok: sql-injection
        $array = Db::name('user')->where(['mobile' => '86' . $mobile])->find();
        return [$user, $again, $bound, $rows, $array];
    }

    public function setDefault()
    {
        $department = get_post_value('department');
        // ruleid: sql-injection
        $found = Db::name('department')->where("id = $department")->find();
        $order = $this->getParam('order');
        // ruleid: sql-injection
        $list = Db::query('select * from department order by ' . $order);
        $number = get_post_value('number');
        if (!validate_number($number)) {
            return null;
        }
        // ok: sql-injection checked to be a number
        $checked = Db::name('department')->where("id = $number")->find();
        return [$found, $list, $checked];
    }
}

// ruleid: sql-injection
$visits = mysqli_query($connection, "select * from visit where card_no = '" . $_GET['card'] . "'");
while ($visit = mysqli_fetch_assoc($visits)) {
    // ok: sql-injection a key that the database gave
    mysqli_query($connection, "select * from charge where visit_id = '" . $visit['id'] . "'");
}

class BackupController extends Controller
{
    public function restore()
    {
        $id = I('get.id');
        // ruleid: sql-injection
        $back = $this->db->where("id = {$id}")->find();
        // ok: sql-injection a name that the database gave
        M()->execute("update backup set times = times + 1 where name = '" . $back['name'] . "'");
        $special = Special::get($_GET['special']);
        // ok: sql-injection
        $query->whereRaw("FIND_IN_SET('{$special->id}', `specials`)");
    }
}

class AppointmentController
{
    public function search(Request $request)
    {
        $word = $request->input('word');
        // ruleid: sql-injection
        $rows = DB::table('patients')->whereRaw("LOCATE('$word', name) > 0")->get();
        // ok: sql-injection
        $safe = DB::table('patients')->whereRaw('LOCATE(?, name) > 0', [$word])->get();
        return [$rows, $safe];
    }

    public function listed(Request $request)
    {
        $data = $request->all();
        $where = ' from patients a where a.deleted_at is null';
        if ($data['status'] != 'all') {
            // ruleid: sql-injection
            $where .= " and b.status = " . $data['status'];
        }
        return getData('select * ' . $where);
    }
}

class BookingController
{
    public function listed()
    {
        $query['channel'] = $_POST['channel'];
        $query['begin'] = strtotime($_POST['begin']);
        $query['page'] = 1;
        $channel = $query['channel'];
        $begin = $query['begin'];
        // ok: sql-injection a time
        $times = M()->query("SELECT id FROM booking WHERE in_time >= '$begin'");
        // ruleid: sql-injection
        $rows = M()->query("SELECT id FROM booking WHERE channel_id = '$channel'");
        return [$times, $rows];
    }

    public function searched()
    {
        $phone = I('post.phone');
        $where = '1';
        if ($phone != '') {
            // ruleid: sql-injection
            $where .= "&&phone like '%$phone%'";
        }
        // ruleid: sql-injection
        $rows = M()->query("select * from booking where $where");
        // ok: sql-injection a fixed order
        $sorted = M('Booking')->where(['phone' => $phone])->order('id desc')->select();
        // ruleid: sql-injection
        $given = M('Booking')->where(['phone' => $phone])->order($_POST['sort'] . ' ' . $_POST['way'])->select();
        return [$rows, $sorted, $given];
    }
}
