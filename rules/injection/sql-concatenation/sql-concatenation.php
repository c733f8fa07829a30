<?php
function billsOf($name, $status)
{
    // ruleid: sql-concatenation
    $sql = "select * from bill where name = '" . $name . "'";
    // ruleid: sql-concatenation
    $like = "select * from bill where name like '%$name%'";
    $status = intval($status);
    // ok: sql-concatenation
    $byStatus = "select * from bill where status = " . $status;
    // ok: sql-concatenation
    $bound = $pdo->prepare('select * from bill where name = ?');
    // ok: sql-concatenation
    $text = "Select a bill from $name";
    return [$sql, $like, $byStatus, $bound, $text];
}

class Session
{
    public function doctorOf($token, $id, $keyword, $name)
    {
        // ruleid: sql-concatenation
        $session = db('session')->where("token = '{$token}' AND expiry >= 3")->find();
        // ok: sql-concatenation an identifier of the system
        $doctor = Db::name('doctor')->where("id = {$id}")->find();
        // ok: sql-concatenation the value is bound
        $rows = Db::name('doctor')->where('name', 'like', "%{$keyword}%")->select();
        // ruleid: sql-concatenation
        $admin = M('admin')->where('username="' . $name . '"')->find();
        // ruleid: sql-concatenation
        $like = M('patient')->where("name like '%" . $keyword . "%'")->select();
        // ok: sql-concatenation an identifier of the system
        $one = M('admin')->where('admin_id=' . $id)->find();
        // ok: sql-concatenation no condition
        $link = $page->title('name="' . $keyword . '"');
        return [$session, $doctor, $rows, $admin, $like, $one, $link];
    }
}

function chartOf($value) {
    // ok: sql-concatenation an element of XML
    return "<set  x='" . $value . "' />";
}

class PatientQuery
{
    protected function byGroup($group, $where)
    {
        return $this->all()
            ->when($group, function ($query) use ($where) {
                // ruleid: sql-concatenation
                return $query->whereRaw("LOCATE('$where', `phone`) > 0");
            })
            ->when($group, function ($query) use ($where) {
                // ok: sql-concatenation
                return $query->whereRaw('LOCATE(?, `phone`) > 0', [$where]);
            });
    }
}

class OrderList
{
    public function rows($param)
    {
        $start = ($param['page'] - 1) * $param['size'];
        $size = $param['size'];
        // ok: sql-concatenation places in a list
        return Db::query("SELECT * FROM his_order ORDER BY order_id DESC LIMIT $start, $size");
    }
}
