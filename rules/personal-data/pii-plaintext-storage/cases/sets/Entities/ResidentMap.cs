using System.Data.Entity.ModelConfiguration;
using His.Core.Entities;

namespace His.Core.Mapping
{
    public class ResidentMap : EntityTypeConfiguration<Resident>
    {
        public ResidentMap()
        {
            this.HasKey(t => t.id);
        }
    }
}
