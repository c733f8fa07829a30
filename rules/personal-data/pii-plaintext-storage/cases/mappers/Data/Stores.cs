using Clinic.Entities;

namespace Clinic.Data
{
    public class ResidentService
    {
        private readonly IRepository<Resident, Guid> _residents;
        private readonly ICrudService<ResidentDto> _service;
        private readonly IMapper<CardReading> _reader;
        public BaseDal<ResidentDto> Dtos;
    }

    public class ClinicContext
    {
        public SimpleClient<Inpatient> Inpatients { get { return new SimpleClient<Inpatient>(Db); } }
        public IMongoCollection<Donor> Donors => database.GetCollection<Donor>("donors");
        public void Save(Outpatient one) { Db.Insertable<Outpatient>(one).ExecuteCommand(); }
        public void Add(Newborn one) { context.Set<Newborn>().Add(one); }
    }
}
