class ReportController {
    fun load(id: String): Result<String> {
        try {
            return Result.ok(service.load(id))
        } catch (e: BusinessException) {
            // ok: exception-text-returned
            return Result.error(e.message)
        }
    }
}
