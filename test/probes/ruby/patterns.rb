require 'jwt'
require_relative "own"
include Helpers

LIMIT = 10
ALG = "DES"
$global = 1

module Outer
  module Inner
    KEY = "k"
  end
end

class Base
end

class Patient < ApplicationRecord
  attr_accessible :name, :age
  validates :name, presence: true, format: { with: /\A[a-z]+\z/ }
  has_many :visits, dependent: :destroy
  skip_before_action :check, :except => [:index]
  before_action :login
  self.table_name = "patients"
  @@count = 0

  def initialize(name, age = 3, *rest, key:, opt: 1, **others, &block)
    @name = name
    super(name)
  end

  def show
    @patient = Patient.find(params[:id])
    render json: @patient
  end

  def self.build(x)
    new(x)
  end

  def ask?
    true
  end

  def run!; end

  private

  def secret
    "k"
  end
end

def calls(a, b)
  call
  call()
  call(1)
  call 1
  call(1, 2)
  call 1, 2
  call(1, 2, 3)
  call(call(1))
  call(:sym)
  call("lit", 'c', 1.5, nil, true)
  call(a: 1)
  call(:a => 1)
  call("a" => 1)
  call(1, a: 1, b: 2)
  call({ a: 1 })
  call([1, 2])
  call(*rest)
  call(**opts)
  call(&blk)
  call(1) { |x| x }
  call do |x|
    x
  end
  call(-> (x) { x })
  call(lambda { |x| x })
  call(proc { 1 })
  call(a + "x")
  call(!a)
  call(not(a))
  call(-1)
  call(a[0])
  call(a[0..1])
  call(a ? 1 : 2)
  call("a #{b} c")
  call("#{b}")
  call(`ls`)
  call(`ls #{b}`)
  call(%w[a b])
  call(%q(text))
  call(/re/)
  call(/re#{b}/i)
  call(1..2)
  call(LIMIT)
  call(Outer::Inner::KEY)
  call(::Outer)
  call($global)
  call(@name)
  call(self)
  call(a.b)
  call(a&.b)
  call(a.b(1))
  call(a.b.c(1))
  call(<<~EOS)
    text
  EOS
  call(defined?(a))
  call(__FILE__)
  a.run(1)
  a.run 1
  a.run
  a.q.run(1)
  a.first(1).second(2).third
  A.run(1)
  A::B.run(1)
  A::B::run(1)
  Patient.where("name = '#{a}'")
  Patient.where("name = ?", a)
  Patient.where(name: a)
  Digest::MD5.hexdigest(a)
  Digest::MD5.new
  OpenSSL::Cipher.new("DES")
  eval(a)
  eval a
  system("ls #{a}")
  puts "x"
  raise "bad"
  raise ArgumentError, "bad"
  yield a
  str("DES")
  str('DES')
  str(ALG)
  str("DES-ECB")
  str("")
  local = "DES"
  str(local)
  str("D" + "ES")
  str(:DES)
  num(10)
  num(LIMIT)
  num(0xA)
  num(5 * 2)
  a == a && b
  a == b and b
  a || b
  a <=> b
  a =~ /re/
  a << b
  a % b
end

def statements(n, xs)
  open
  work
  shut
  if n > 0
    open
    shut
  end
  if n > 1 then open else shut end
  if n == 1
    open
  elsif n == 2
    shut
  else
    work
  end
  open if n
  open unless n
  unless n
    open
  end
  while n
    work
  end
  until n
    work
  end
  work while n
  for x in xs
    work(x)
  end
  xs.each do |x|
    work(x)
  end
  xs.each { |x| work(x) }
  xs.map(&:to_s)
  case n
  when 1
    open
  when 2, 3
    work
  else
    shut
  end
  begin
    open
  rescue StandardError => e
    work(e)
  rescue
    work
  else
    done
  ensure
    shut
  end
  x = get
  x = get()
  x, y = get
  x += 1
  x ||= get
  x <<= 1
  @f = get
  @@g = get
  $h = get
  a.f = get
  a[:k] = get
  h = { a: 1, "b" => 2, :c => 3 }
  z = [1, 2]
  return x
  return
  break
  next
  loop do
    work
  end
end

def rescued
  open
rescue => e
  work(e)
ensure
  shut
end

Rails.application.configure do
  config.force_ssl = false
  config.log_level = :debug
end

namespace :db do
  task :seed => :environment do
    open
  end
end
