#pragma once

#include "asyncio/synchronization/locks.h"

namespace loopscope {

/// asyncio.Barrier: so many tasks wait for one another, again and again. Mirrors Lib/asyncio/locks.py, Barrier.
class BarrierObject final : public Object, public LoopBound {
 public:
  BarrierObject(Type& type, std::int64_t parties, Ref<ConditionObject> condition)
      : Object(ObjectKind::other, type), m_parties(parties), m_condition(std::move(condition)) {
    m_condition->label = "barrier";
  }

  std::int64_t parties() const { return m_parties; }
  /// How many wait for the others, as long as not all are there.
  std::int64_t waiting() const { return m_state == State::filling ? m_count : 0; }
  bool is_broken() const { return m_state == State::broken; }

  Completion<Value> repr(Runtime& runtime);
  void set_parties(Runtime& runtime, std::int64_t parties);
  void clear() { attributes = nullptr; }
  void traverse(ReferenceVisitor& visitor) {
    visitor.visit(m_condition);
    visitor.visit(attributes);
  }

 private:
  enum class State : std::uint8_t { filling, draining, resetting, broken };

  friend AsyncFunction pass(Runtime& runtime, Ref<BarrierObject> barrier);
  friend AsyncFunction wait(Runtime& runtime, Ref<BarrierObject> barrier);
  friend AsyncFunction reset(Runtime& runtime, Ref<BarrierObject> barrier);
  friend AsyncFunction abort(Runtime& runtime, Ref<BarrierObject> barrier);
  Completion<void> notify_all(Runtime& runtime);
  void tell(Runtime& runtime, Observed::Change change);

  std::int64_t m_parties;
  std::int64_t m_count = 0;  ///< Inside `wait`, waiting or leaving.
  State m_state = State::filling;
  Ref<ConditionObject> m_condition;  ///< Notified at each change of the state; its lock guards a wait.
};

/// Gives the caller's number, 0 to parties - 1, once all are there. BrokenBarrierError when it is aborted or reset.
AsyncFunction wait(Runtime& runtime, Ref<BarrierObject> barrier);
inline constexpr NativeCoroutineName barrier_wait_name{"Barrier.wait", "locks.py", 511, 519};
/// Those who wait get BrokenBarrierError; after that it is as new.
AsyncFunction reset(Runtime& runtime, Ref<BarrierObject> barrier);
inline constexpr NativeCoroutineName barrier_reset_name{"Barrier.reset", "locks.py", 577, 583};
/// Those who wait, and all who will, get BrokenBarrierError.
AsyncFunction abort(Runtime& runtime, Ref<BarrierObject> barrier);
inline constexpr NativeCoroutineName barrier_abort_name{"Barrier.abort", "locks.py", 592, 598};

}  // namespace loopscope
