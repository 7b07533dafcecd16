#include "asyncio/coroutines/coroutines.h"

#include <string>

#include "asyncio/coroutines/awaitables.h"
#include "asyncio/coroutines/exception_ids.h"
#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/events/async_generators.h"
#include "asyncio/events/asyncio.h"
#include "asyncio/events/format_helpers.h"
#include "asyncio/tasks/futures.h"
#include "values/core/runtime.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

// CPython counts every level of an await chain towards its recursion limit of 1,000; about eight frames are the loop's
// own.
constexpr std::size_t max_depth = 992;

// Also raised for a future that was yielded and that no task could wait for, such as a task that awaits itself.
Raised raise_not_awaited(Runtime& runtime) {
  return runtime.raise(runtime.types.runtime_error, "await wasn't used with future");
}

}  // namespace

CoroutineObject::CoroutineObject(Type& type, Resume resume)
    : Object(object_kind, type),
      creation(type.runtime().asyncio ? ++type.runtime().asyncio->last_creation : 0),
      m_resume(resume) {}

Completion<void> AwaitStack::begin(Ref<CoroutineObject> coroutine) { return push(std::move(coroutine)); }

// Mirrors Objects/genobject.c and the SEND instruction along the chain of awaiting frames, in one loop.
Step AwaitStack::resume(Completion<Value> input) {
  // A thrown exception passes once through throw() of every coroutine that is suspended now.
  std::size_t thrown = input.is_raised() ? m_coroutines.size() : 0;
  bool is_raised_by_await = false;
  // The await of a future continues with the future's result, as after the yield in asyncio.futures.Future.__await__.
  if (Value const awaited = std::move(m_pending_future); !awaited.is_unset() && !input.is_raised()) {
    FutureObject& future = *if_future(awaited);
    if (future.is_done()) {
      input = future.result();
    } else {
      input = raise_not_awaited(m_runtime);
    }
    is_raised_by_await = input.is_raised();
  }
  for (;;) {
    CoroutineObject& innermost = *m_coroutines.back();
    innermost.state = CoroutineObject::State::running;
    using Manner = CoroutineObject::Manner;
    innermost.manner = std::exchange(is_raised_by_await, false) ? Manner::raised : Manner::sent;
    if (m_coroutines.size() <= thrown) {
      innermost.manner = Manner::thrown;
      thrown = m_coroutines.size() - 1;
    }
    Step step = innermost.resume(std::move(input));
    switch (step.kind) {
      case Step::Kind::preempted: return step;
      case Step::Kind::yields: innermost.state = CoroutineObject::State::suspended; return step;
      case Step::Kind::returns:
      case Step::Kind::raises:
        pop(step.kind);
        if (m_coroutines.empty()) return step;
        input = step.kind == Step::Kind::returns ? Completion<Value>(std::move(step.value)) : Raised{};
        break;
      case Step::Kind::awaits:
        innermost.state = CoroutineObject::State::suspended;
        if (!step.value.is<CoroutineObject>() && !if_future(step.value)) {
          Completion<Value> awaited = awaited_by(m_runtime, step.value);
          if (awaited.is_raised()) {
            input = Raised{};
            is_raised_by_await = true;
            break;
          }
          step.value = awaited.take();
        }
        if (step.value.is<CoroutineObject>()) {
          input = Value::none();
          if (push(Ref(step.value.as<CoroutineObject>())).is_raised()) {
            input = Raised{};
            is_raised_by_await = true;
          }
        } else {
          FutureObject* const future = if_future(step.value);
          if (future->check_initialized().is_raised()) {
            input = Raised{};
            is_raised_by_await = true;
            break;
          }
          if (!future->is_done() && !future->is_blocking) {
            future->is_blocking = true;
            m_pending_future = step.value;
            return {Step::Kind::yields, std::move(step.value)};
          }
          input = future->is_done() ? future->result() : raise_not_awaited(m_runtime);
          is_raised_by_await = input.is_raised();
          if (is_raised_by_await) report_raised(future->trace_id());
        }
        break;
    }
  }
}

Completion<void> AwaitStack::push(Ref<CoroutineObject> coroutine) {
  switch (coroutine->state) {
    case CoroutineObject::State::created: break;
    case CoroutineObject::State::closed:
      if (AsyncGeneratorStep const* step = if_async_generator_step(m_runtime, *coroutine)) {
        bool const is_asend = step->sort() == AsyncGeneratorStep::Sort::asend;
        return m_runtime.raise(
            m_runtime.types.runtime_error,
            std::string("cannot reuse already awaited ") + (is_asend ? "__anext__()/asend()" : "aclose()/athrow()"));
      }
      return m_runtime.raise(m_runtime.types.runtime_error, "cannot reuse already awaited coroutine");
    case CoroutineObject::State::suspended:
    case CoroutineObject::State::running:
      return m_runtime.raise(m_runtime.types.runtime_error, "coroutine is being awaited already");
  }
  if (m_coroutines.size() >= max_depth) {
    // CPython has started the coroutine by this point, so it does not warn that the coroutine was never awaited.
    coroutine->state = CoroutineObject::State::closed;
    return m_runtime.raise(m_runtime.types.recursion_error, "maximum recursion depth exceeded");
  }
  if (task_id != 0 && m_runtime.trace.wants(EventKind::coroutine_entered)) {
    using Flag = events::CoroutineEntered::Flag;
    m_runtime.trace.record(
        events::CoroutineEntered{.flag = if_native(m_runtime, *coroutine) ? Flag::library : Flag::program,
                                 .task = task_id,
                                 .coroutine = coroutine->trace_id,
                                 .name = m_runtime.trace.text(coroutine->qualname->view())});
  }
  m_coroutines.push_back(std::move(coroutine));
  return {};
}

void AwaitStack::pop(Step::Kind how) {
  // Pop the coroutine before its last reference is released: code that this release runs may inspect the stack.
  Ref<CoroutineObject> const ended = std::move(m_coroutines.back());
  m_coroutines.pop_back();
  ended->state = CoroutineObject::State::closed;
  if (task_id == 0) return;
  using Flag = events::CoroutineLeft::Flag;
  m_runtime.trace.record(events::CoroutineLeft{.flag = how == Step::Kind::returns ? Flag::returned : Flag::raised,
                                               .task = task_id,
                                               .coroutine = ended->trace_id});
}

void AwaitStack::report_raised(std::uint32_t future) {
  if (task_id == 0 || !m_runtime.trace.wants(EventKind::await_raised)) return;
  ExceptionObject& exception = *m_runtime.exception;
  m_runtime.trace.record(events::AwaitRaised{.task = task_id,
                                             .on = future,
                                             .type = m_runtime.trace.text(exception.type().name()),
                                             .exception = trace_id_of(m_runtime, &exception)});
}

void AwaitStack::clear() {
  m_pending_future = Value::unset();
  while (!m_coroutines.empty()) {
    Ref<CoroutineObject> const innermost = std::move(m_coroutines.back());
    m_coroutines.pop_back();
  }
}

void AwaitStack::traverse(ReferenceVisitor& visitor) {
  visitor.visit(m_pending_future);
  for (Ref<CoroutineObject> const& coroutine : m_coroutines) visitor.visit(*coroutine);
}

bool is_awaitable(Value const& value) {
  if (is_coroutine(value) || if_future(value)) return true;
  if (!value.is_object()) return false;
  Type const& type = value.object()->type();
  return type.find(*type.runtime().intern("__await__")) != nullptr;
}

std::string coroutine_repr(Runtime& runtime, CoroutineObject& coroutine) {
  return address_repr(runtime, coroutine, "coroutine object " + std::string(coroutine.qualname->view()));
}

std::string format_coroutine(Runtime& runtime, CoroutineObject const& coroutine) {
  // An asynchronous generator's step has neither a name nor code.
  if (if_async_generator_step(runtime, coroutine)) return "<" + coroutine.type().name() + " without __name__>()";
  std::string text(coroutine.qualname->view());
  text += "()";
  bool const is_done = coroutine.state == CoroutineObject::State::closed;
  text += is_done ? " done, defined at " : " running at ";
  if (NativeCoroutine const* native = if_native(runtime, coroutine)) {
    NativeCoroutineName const& place = native->place();
    bool const waits = coroutine.state == CoroutineObject::State::suspended;
    return text + library_place(place.file, waits ? place.await_line : place.first_line);
  }
  ProgramText const* program = runtime.asyncio->text;
  std::uint32_t line = coroutine.line;
  if (is_done) line = coroutine.first_line;
  if (coroutine.state == CoroutineObject::State::running && program) line = program->line_of_running(coroutine);
  if (program) text += program->file_name();
  return text + ":" + std::to_string(line);
}

}  // namespace loopscope
