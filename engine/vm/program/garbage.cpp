#include "vm/program/garbage.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "asyncio/coroutines/coroutine_driver.h"
#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/events/asyncio.h"
#include "asyncio/tasks/tasks.h"
#include "values/core/runtime.h"
#include "vm/coroutines/async_generator.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/coroutines/generator.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

/// The objects that are reachable from the library's modules and the current loop. The program's own module is cleared
/// by then, and no running code holds anything.
class Reachable final : public ReferenceVisitor {
 public:
  using ReferenceVisitor::visit;

  void visit(Object& object) override {
    if (m_found.insert(&object).second) m_waiting.push_back(&object);
  }

  void follow() {
    while (!m_waiting.empty()) {
      Object& object = *m_waiting.back();
      m_waiting.pop_back();
      if (object.kind() == ObjectKind::event_loop) follow_loop(static_cast<EventLoopObject&>(object));
      if (auto const traverse = object.type().slots.traverse) traverse(object, *this);
    }
  }

  bool contains(Object const& object) const { return m_found.contains(&object); }

 private:
  /// The queues of an open loop hold its tasks.
  void follow_loop(EventLoopObject& loop) {
    if (loop.is_closed()) return;
    for (TaskObject* task = loop.first_task; task; task = task->next_task()) visit(*task);
  }

  std::unordered_set<Object const*> m_found;
  std::vector<Object*> m_waiting;
};

bool is_future(Object const& object) {
  return object.kind() == ObjectKind::future || object.kind() == ObjectKind::task;
}

/// The position of the object in the order of finalization; 0 when it needs no finalization.
std::uint32_t number_of(Object const& object) {
  if (is_future(object)) {
    auto const& future = static_cast<FutureObject const&>(object);
    return future.has_something_to_report() ? future.creation : 0;
  }
  if (object.kind() == ObjectKind::coroutine) {
    auto const& coroutine = static_cast<CoroutineObject const&>(object);
    using State = CoroutineObject::State;
    return coroutine.state == State::created || coroutine.state == State::suspended ? coroutine.creation : 0;
  }
  if (object.kind() == ObjectKind::generator) {
    auto const& generator = static_cast<GeneratorObject const&>(object);
    return generator.state() == GeneratorObject::State::suspended ? generator.creation : 0;
  }
  if (object.kind() == ObjectKind::async_generator) {
    auto const& generator = static_cast<AsyncGeneratorObject const&>(object);
    return generator.state == AsyncGeneratorObject::State::suspended ? generator.creation : 0;
  }
  return 0;
}

class Finalizer {
 public:
  explicit Finalizer(Interpreter& interpreter) : m_interpreter(interpreter), m_runtime(interpreter.runtime) {}

  void run() {
    std::vector<Object*> dying;
    std::vector<Object*> const all = m_runtime.heap.live_objects();
    for (Object* object : all) {
      if (number_of(*object) != 0) dying.push_back(object);
    }
    if (dying.empty()) return;
    Reachable reachable;
    m_interpreter.importer.traverse(reachable);
    reachable.visit(m_runtime.asyncio->set_loop);
    reachable.visit(m_runtime.asyncio->logger);
    reachable.visit(m_runtime.asyncio->warner);
    reachable.follow();
    std::erase_if(dying, [&](Object* object) { return reachable.contains(*object); });
    std::ranges::sort(dying, {}, [](Object* object) { return number_of(*object); });
    // References keep these objects alive while the code of others runs.
    std::vector<Ref<Object>> held;
    for (Object* object : dying) {
      held.emplace_back(object);
      if (object->kind() != ObjectKind::task) continue;
      for (Ref<CoroutineObject> const& coroutine : static_cast<TaskObject*>(object)->stack().coroutines()) {
        m_tasks.emplace(coroutine.get(), static_cast<TaskObject*>(object));
      }
    }
    for (Object* object : dying) finalize(*object);
  }

 private:
  void finalize(Object& object) {
    if (number_of(object) == 0) return;  // Another finalizer has ended this object.
    if (is_future(object)) return static_cast<FutureObject&>(object).finalize_once();
    switch (object.kind()) {
      case ObjectKind::generator: return finalize_generator(m_runtime, static_cast<GeneratorObject&>(object));
      case ObjectKind::async_generator:
        return finalize_async_generator(m_runtime, static_cast<AsyncGeneratorObject&>(object));
      default: return close_chain(static_cast<CoroutineObject&>(object));
    }
  }

  /// Closes the coroutine and the coroutines that it awaits, the innermost first.
  void close_chain(CoroutineObject& coroutine) {
    auto const task = m_tasks.find(&coroutine);
    if (task == m_tasks.end()) return close(coroutine);
    std::vector<Ref<CoroutineObject>> const chain = task->second->stack().coroutines();
    for (auto place = chain.rbegin(); place != chain.rend(); ++place) {
      close(**place);
      if (place->get() == &coroutine) return;
    }
  }

  void close(CoroutineObject& coroutine) {
    using State = CoroutineObject::State;
    if (is_frame_coroutine(coroutine)) return finalize_coroutine(m_runtime, static_cast<FrameCoroutine&>(coroutine));
    NativeCoroutine const* const native = if_native(m_runtime, coroutine);
    if (coroutine.state == State::created && native) warn_never_awaited(m_runtime, coroutine);
    if (native) {
      const_cast<NativeCoroutine*>(native)->drop_body();
    } else {
      coroutine.state = State::closed;
    }
  }

  Interpreter& m_interpreter;
  Runtime& m_runtime;
  std::unordered_map<CoroutineObject*, TaskObject*> m_tasks;
};

}  // namespace

void finalize_garbage(Interpreter& interpreter) { Finalizer(interpreter).run(); }

}  // namespace loopscope
