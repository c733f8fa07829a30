// ruleid: cors-any-origin
@CrossOrigin
class ReportController {
    // ok: cors-any-origin
    @CrossOrigin(origins = ["https://his.hospital.internal"])
    fun load() {}
}
