import axios from 'axios';

const service = axios.create({ baseURL: process.env.VUE_APP_BASE_API, timeout: 10000 });

service.interceptors.request.use((config) => {
  config.headers.Authorization = sessionStorage.getItem('token');
  return config;
});

export default service;
