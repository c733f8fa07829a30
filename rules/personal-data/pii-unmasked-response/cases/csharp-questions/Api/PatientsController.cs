namespace Clinic.Api
{
    [ApiController]
    [Route("api/patients")]
    public class PatientsController : BaseController
    {
        private readonly IMediator _mediator;

        [HttpGet("{id}")]
        public async Task<IActionResult> GetDetail(Guid id, CancellationToken token)
        {
            var result = await Sender.Send(new GetPatientDetailQuery(id), token);
            return HandleResult(result, "not found");
        }

        [HttpGet]
        public async Task<IActionResult> GetList([FromQuery] GetPatientsQuery query)
        {
            return Ok(new ListResult { Data = await _mediator.Send(query) });
        }

        [HttpGet("all")]
        public async Task<IActionResult> GetAll()
        {
            return Ok(await _mediator.Send(new GetAllPatientsQuery()));
        }

        // Answered with a number.
        [HttpPost]
        public async Task<IActionResult> Create(CreatePatientCommand command)
        {
            return Ok(await _mediator.Send(command));
        }

        // Names alone.
        [HttpGet("names")]
        public async Task<IActionResult> GetNames()
        {
            return Ok(await _mediator.Send(new GetPatientNamesQuery()));
        }
    }
}
