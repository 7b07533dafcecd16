#include "asyncio/waiting/gather.h"

#include <algorithm>
#include <utility>

#include "asyncio/events/asyncio.h"
#include "asyncio/tasks/ensure_future.h"
#include "asyncio/tasks/observed.h"
#include "asyncio/tasks/tasks.h"
#include "values/containers/list.h"
#include "values/core/runtime.h"
#include "values/text/str.h"

namespace loopscope {

NativeCallback::Definition const GatheringFuture::child_is_done_definition{
    &GatheringFuture::child_is_done, "gather.<locals>._done_callback", "tasks.py", 810};

Completion<Value> GatheringFuture::child_is_done(Runtime&, Value const& outer, std::span<Value const> arguments) {
  TRY(static_cast<GatheringFuture*>(outer.object())->note_done(*if_future(arguments[0])));
  return Value::none();
}

// Mirrors _GatheringFuture.cancel: cancels the children instead of this future, which ends when they report their end.
Completion<bool> GatheringFuture::cancel_children(Value message) {
  if (is_done()) return false;
  bool any = false;
  std::vector<Ref<FutureObject>> const children = m_children;
  for (Ref<FutureObject> const& child : children) {
    any |= TRY(child->cancel_because({.why = events::CancelReason::Flag::gather, .source = trace_id()}, message));
  }
  // A request that reached a child propagates to the awaiter, whatever the value of return_exceptions.
  if (any) m_cancel_requested = true;
  return any;
}

void GatheringFuture::traverse_children(ReferenceVisitor& visitor) {
  for (Ref<FutureObject> const& child : m_children) visitor.visit(*child);
  visitor.visit(m_caller);
}

// Mirrors gather's _done_callback.
Completion<void> GatheringFuture::note_done(FutureObject& child) {
  ++m_finished;
  if (m_caller) child.discard_awaiter(*m_caller);
  if (m_is_ready && m_finished == m_awaited) m_caller = nullptr;
  if (!m_is_ready || is_done()) {
    // No code will retrieve this child's exception.
    if (!child.is_cancelled()) child.forget_to_log();
    return {};
  }
  if (m_return_exceptions == ReturnExceptions::no) {
    if (child.is_cancelled()) return mark_failed(child.make_cancelled_error());
    Value const exception = TRY(child.exception());
    if (!exception.is_none()) return mark_failed(Ref(exception.as<ExceptionObject>()));
  }
  if (m_finished == m_awaited) return finish();
  return {};
}

/// Finishes with the results in the order of the arguments, after all children are done.
Completion<void> GatheringFuture::finish() {
  Runtime& runtime = this->runtime();
  std::vector<Value> results;
  results.reserve(m_children.size());
  for (Ref<FutureObject> const& child : m_children) {
    if (child->is_cancelled()) {
      // Not the child's own CancelledError, which is returned only once.
      Value const message =
          child->cancel_message().is_none() ? Value::from(runtime.empty_str()) : child->cancel_message();
      results.push_back(Value::from(
          make_exception(runtime, runtime.asyncio->types.cancelled_error, std::span<Value const>(&message, 1))));
      continue;
    }
    Value result = TRY(child->exception());
    if (result.is_none()) result = TRY(child->result());
    results.push_back(std::move(result));
  }
  // The last argument's error, whichever child ended last: CPython's loop over the children has rebound its variable.
  if (m_cancel_requested) return mark_failed(m_children.back()->make_cancelled_error());
  return mark_finished(Value::from(make_list(runtime, std::move(results))));
}

Completion<Ref<FutureObject>> gather(Runtime& runtime, std::span<Value const> awaitables,
                                     ReturnExceptions return_exceptions) {
  Ref<EventLoopObject> loop(runtime.asyncio->running_loop);
  if (awaitables.empty()) {
    loop = TRY(get_event_loop(runtime));
    Ref<FutureObject> outer = loop->create_future(runtime);
    TRY(outer->set_result(Value::from(make_list(runtime))));
    return outer;
  }
  Ref<GatheringFuture> outer;
  std::vector<Ref<FutureObject>> already_done;
  std::vector<std::pair<std::uint64_t, FutureObject*>> seen;  // By the identity of the argument.
  for (Value const& awaitable : awaitables) {
    auto const known = std::ranges::find(seen, awaitable.bits(), &std::pair<std::uint64_t, FutureObject*>::first);
    if (known != seen.end()) {
      outer->m_children.emplace_back(known->second);
      continue;
    }
    Ref<FutureObject> const future = TRY(ensure_future(runtime, awaitable, loop.get()));
    if (!loop) loop = Ref(&future->loop());
    if (!outer) {
      static constexpr LibraryLine line{"tasks.py", 749};
      MadeInside const inside(runtime, line);
      outer = runtime.heap.make<GatheringFuture>(*runtime.asyncio->types.gathering_future, *loop, return_exceptions);
      if (runtime.asyncio->running_loop) outer->m_caller = Ref<FutureObject>(runtime.asyncio->current_task);
    }
    // The caller cannot hold a task created here, so the task's destruction while pending is not the caller's error.
    if (!if_future(awaitable)) future->log_destroy_pending = false;
    ++outer->m_awaited;
    seen.emplace_back(awaitable.bits(), future.get());
    outer->m_children.push_back(future);
    if (future->is_done()) {
      already_done.push_back(future);
    } else {
      if (outer->m_caller) future->add_awaiter(*outer->m_caller);
      TRY(future->add_done_callback(
          Value::from(make_native_callback(runtime, GatheringFuture::child_is_done_definition, Value::from(outer)))));
    }
  }
  outer->m_is_ready = true;
  if (runtime.trace.wants(EventKind::task_suspended)) {
    outer->label = runtime.trace.text("gather of " + std::to_string(outer->m_children.size()));
  }
  Observed observed;
  observed.created(runtime, Observed::Kind::gather, *outer, static_cast<std::uint32_t>(outer->m_children.size()));
  for (Ref<FutureObject> const& child : outer->m_children) observed.member(runtime, *child);
  for (Ref<FutureObject> const& future : already_done) TRY(outer->note_done(*future));
  return Ref<FutureObject>(std::move(outer));
}

}  // namespace loopscope
