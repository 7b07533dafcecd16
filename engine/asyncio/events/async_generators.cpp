#include "asyncio/events/async_generators.h"

#include "asyncio/events/asyncio.h"
#include "asyncio/events/events.h"
#include "asyncio/tasks/tasks.h"
#include "values/core/runtime.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

// The callback of call_soon(loop.create_task, agen.aclose()).
Completion<Value> create_closing_task(Runtime& runtime, Value const& loop, std::span<Value const> arguments) {
  TRY(loop.as<EventLoopObject>()->create_task(runtime, arguments[0]));
  return Value::none();
}

constexpr NativeCallback::Definition create_task_definition{create_closing_task, "BaseEventLoop.create_task", "", 0};

}  // namespace

AsyncGeneratorObject::AsyncGeneratorObject(Type& type, Resume resume)
    : Object(object_kind, type),
      creation(type.runtime().asyncio ? ++type.runtime().asyncio->last_creation : 0),
      m_resume(resume) {}

void AsyncGeneratorObject::meet_loop() {
  if (std::exchange(m_has_met_loop, true)) return;
  EventLoopObject* loop = type().runtime().asyncio->running_loop;
  if (!loop) return;
  m_loop = Ref(loop);
  loop->async_generators.push_back(this);
}

void AsyncGeneratorObject::leave_loop() {
  if (m_loop) std::erase(m_loop->async_generators, this);
}

// Mirrors BaseEventLoop._asyncgen_finalizer_hook.
bool AsyncGeneratorObject::finalize() {
  if (!m_loop || is_closed) return false;
  Runtime& runtime = type().runtime();
  leave_loop();
  Ref<EventLoopObject> const loop = std::move(m_loop);
  if (loop->is_closed()) return true;
  Value const closing = Value::from(make_aclose(runtime, *this));
  Value callback = Value::from(make_native_callback(runtime, create_task_definition, Value::from(loop)));
  Completion<Ref<HandleObject>> const handle =
      call_soon(runtime, *loop, std::move(callback), make_tuple(runtime, std::span<Value const>(&closing, 1)));
  ENSURE(!handle.is_raised());
  return true;
}

char const* AsyncGeneratorStep::sort_name() const {
  switch (m_sort) {
    case Sort::asend: return "asend";
    case Sort::athrow: return "athrow";
    case Sort::aclose: return "aclose";
  }
  UNREACHABLE();
}

Step AsyncGeneratorStep::fail(std::string message) {
  Runtime& runtime = type().runtime();
  (void)runtime.raise(runtime.types.runtime_error, std::move(message));
  return {Step::Kind::raises, Value()};
}

Step AsyncGeneratorStep::resume_generator(CoroutineObject& self, Completion<Value> input) {
  auto& step = static_cast<AsyncGeneratorStep&>(self);
  Manner const how = std::exchange(step.manner, Manner::sent);
  if (!std::exchange(step.m_has_begun, true)) return step.begin(std::move(input));
  return step.finish(step.m_generator->resume({std::move(input), how, false, step.handled_outside}));
}

// Mirrors async_gen_asend_send, async_gen_athrow_send and their throw(), in the state AWAITABLE_STATE_INIT.
Step AsyncGeneratorStep::begin(Completion<Value> input) {
  Runtime& runtime = type().runtime();
  AsyncGeneratorObject& generator = *m_generator;
  bool const is_asend = m_sort == Sort::asend;
  if (!is_asend && !input.is_raised() && generator.state == AsyncGeneratorObject::State::closed) {
    return {Step::Kind::returns, Value::none()};
  }
  if (generator.is_running) {
    runtime.exception = nullptr;
    return fail(std::string(is_asend ? "anext" : sort_name()) + "(): asynchronous generator is already running");
  }
  if (input.is_raised()) {
    generator.is_running = true;
    return finish(generator.resume({Raised{}, Manner::thrown, true, handled_outside}));
  }
  if (is_asend) {
    generator.is_running = true;
    return finish(generator.resume({std::exchange(m_input, Value()), Manner::sent, true, handled_outside}));
  }
  if (generator.is_closed) {
    (void)runtime.raise(make_exception(runtime, runtime.types.stop_async_iteration, std::span<Value const>()));
    return {Step::Kind::raises, Value()};
  }
  generator.is_running = true;
  if (m_sort == Sort::aclose) {
    generator.is_closed = true;
    runtime.exception = make_exception(runtime, runtime.types.generator_exit, std::span<Value const>());
  } else {
    runtime.exception = Ref(m_input.as<ExceptionObject>());
    m_input = Value();
  }
  return finish(generator.resume({Raised{}, Manner::thrown, true, handled_outside}));
}

// Mirrors async_gen_unwrap_value, and for aclose() what async_gen_athrow_send does at the labels yield_close and
// check_error.
Step AsyncGeneratorStep::finish(Step step) {
  Runtime& runtime = type().runtime();
  AsyncGeneratorObject& generator = *m_generator;
  if (step.kind == Step::Kind::awaits || step.kind == Step::Kind::preempted) return step;
  generator.is_running = false;
  if (step.kind == Step::Kind::yields) {
    if (m_sort == Sort::aclose) return fail("async generator ignored GeneratorExit");
    return {Step::Kind::returns, std::move(step.value)};
  }
  if (step.kind == Step::Kind::returns) {
    generator.is_closed = true;
    if (m_sort == Sort::aclose) return {Step::Kind::returns, Value::none()};
    Ref<ExceptionObject> end = make_exception(runtime, runtime.types.stop_async_iteration, std::span<Value const>());
    end->context = handled_outside;
    runtime.exception = std::move(end);
    return {Step::Kind::raises, Value()};
  }
  bool const is_exit =
      runtime.raised_is(runtime.types.generator_exit) || runtime.raised_is(runtime.types.stop_async_iteration);
  if (is_exit) generator.is_closed = true;
  if (!is_exit || m_sort != Sort::aclose) return {Step::Kind::raises, Value()};
  runtime.take_exception();
  return {Step::Kind::returns, Value::none()};
}

void AsyncGeneratorStep::clear() {
  state = State::closed;
  m_input = Value();
}

void AsyncGeneratorStep::traverse(ReferenceVisitor& visitor) {
  visitor.visit(name);
  visitor.visit(qualname);
  visitor.visit(handled_outside);
  visitor.visit(m_generator);
  visitor.visit(m_input);
}

namespace {

Ref<AsyncGeneratorStep> make_step(Runtime& runtime, AsyncGeneratorObject& generator, AsyncGeneratorStep::Sort sort,
                                  Value input) {
  generator.meet_loop();
  AsyncioTypes const& types = runtime.asyncio->types;
  Type& type = sort == AsyncGeneratorStep::Sort::asend ? *types.async_generator_asend : *types.async_generator_athrow;
  Ref<AsyncGeneratorStep> step = runtime.heap.make<AsyncGeneratorStep>(type, sort, Ref(&generator), std::move(input));
  step->name = generator.name;
  step->qualname = generator.qualname;
  runtime.asyncio->note_created(*step);
  return step;
}

void destroy_step(Runtime& runtime, Object* object) {
  auto* step = static_cast<AsyncGeneratorStep*>(object);
  if (step->state == CoroutineObject::State::created && runtime.asyncio) {
    std::string text = "coroutine method ";
    append_str_repr(text, step->sort_name());
    text += " of ";
    append_str_repr(text, step->generator().qualname->view());
    warn_at_the_end_of(runtime, *object, object->type().name() + " object", text + " was never awaited");
  }
  runtime.heap.destroy(step);
}

}  // namespace

Ref<AsyncGeneratorStep> make_asend(Runtime& runtime, AsyncGeneratorObject& generator, Value value) {
  return make_step(runtime, generator, AsyncGeneratorStep::Sort::asend, std::move(value));
}

Ref<AsyncGeneratorStep> make_athrow(Runtime& runtime, AsyncGeneratorObject& generator, Ref<ExceptionObject> exception) {
  return make_step(runtime, generator, AsyncGeneratorStep::Sort::athrow, Value::from(std::move(exception)));
}

Ref<AsyncGeneratorStep> make_aclose(Runtime& runtime, AsyncGeneratorObject& generator) {
  return make_step(runtime, generator, AsyncGeneratorStep::Sort::aclose, Value());
}

AsyncGeneratorStep const* if_async_generator_step(Runtime& runtime, CoroutineObject const& coroutine) {
  AsyncioTypes const& types = runtime.asyncio->types;
  bool const is_step =
      &coroutine.type() == types.async_generator_asend || &coroutine.type() == types.async_generator_athrow;
  return is_step ? static_cast<AsyncGeneratorStep const*>(&coroutine) : nullptr;
}

void set_up_async_generator_types(AsyncioTypes& types) {
  for (Type* type : {types.async_generator_asend, types.async_generator_athrow}) {
    type->is_subclassable = false;
    type->slots.destroy = destroy_step;
    type->slots.clear = [](Object& self) { static_cast<AsyncGeneratorStep&>(self).clear(); };
    type->slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
      static_cast<AsyncGeneratorStep&>(self).traverse(visitor);
    };
  }
}

}  // namespace loopscope
