using Microsoft.EntityFrameworkCore;
using His.Core.Entities;

namespace His.Infrastructure
{
    public class HisContext : DbContext
    {
        public DbSet<Patient> Patients { get; set; }
        public DbSet<VwPatient> VwPatients { get; set; }
        public DbSet<CommunityInfo> Communities { get; set; }
        public DbSet<ChronicDiseaseCheck> ChronicDiseaseChecks { get; set; }
        public DbSet<DiseaseType> DiseaseTypes { get; set; }
        public DbSet<Staff> Staffs => Set<Staff>();
    }
}
