namespace His.Path
{
    public partial class PathService
    {
        [OperationContract]
        [FaultContract(typeof(PathFault))]
        public List<Inpatient> GetInpatients(string ward)
        {
            return rows.Read(ward);
        }

        [OperationContract]
        public List<Medicine> GetMedicines(string name)
        {
            return rows.Medicines(name);
        }

        // No client reaches it.
        public Inpatient Find(string number)
        {
            return rows.One(number);
        }
    }
}
