const Controller = require('egg').Controller;

class PatientController extends Controller {
  // reported: what the service gives back
  async index() {
    const { ctx } = this;
    const patients = await ctx.service.patient.getList(ctx.query);
    ctx.body = { code: 0, data: { patients } };
  }

  // reported: columns that are named elsewhere
  async show() {
    const { ctx } = this;
    const attributes = ['id', 'name', 'idCard'];
    const patient = await ctx.model.Patient.findOne({ attributes, where: { id: ctx.params.id } });
    ctx.body = { code: 0, data: patient };
  }

  // silent: columns without any of that
  async names() {
    const { ctx } = this;
    const patients = await ctx.model.Patient.findAll({ attributes: ['id', 'department'] });
    ctx.body = { code: 0, data: patients };
  }

  // silent
  async departments() {
    const { ctx } = this;
    ctx.body = { code: 0, data: await ctx.model.Department.findAll() };
  }
}

module.exports = PatientController;
