const Service = require('egg').Service;

class PatientService extends Service {
  async getList(query) {
    const { ctx } = this;
    const rows = await ctx.model.Patient.find({ department: query.department }).sort('name').lean();
    return rows;
  }
}

module.exports = PatientService;
