#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "trace/events.gen.h"
#include "trace/trace_record.h"

namespace loopscope {

/// Which kinds of events a trace records.
enum class TraceMode : std::uint8_t {
  nothing,
  /// Only the kinds that the schedule's rows (pass, time, task name) need: pass_begin, blocked, step_begin,
  /// task_created, task_renamed.
  schedule,
  everything,
};

/// The source of the line numbers in events; the interpreter implements it.
class LineSource {
 public:
  virtual std::uint16_t current_line() const = 0;

 protected:
  ~LineSource() = default;
};

/// Receives a notification at one point of a run, from inside the engine.
class MomentListener {
 public:
  /// Called when the event with the awaited sequence number has just been recorded, before the run continues.
  virtual void moment_reached() = 0;

 protected:
  ~MomentListener() = default;
};

/// The trace of one run: its events in order, as records, and the strings that they refer to. Records and strings stay
/// here until the host takes them; none are lost or merged.
class Trace {
 public:
  explicit Trace(TraceMode mode);

  /// Appends an event with the current source line; has no effect when the mode excludes the event's kind.
  template <typename Event>
  void record(Event const& event) {
    if (!wants(Event::kind)) return;
    TraceRecord& record = m_records.emplace_back();
    record.kind = static_cast<std::uint8_t>(Event::kind);
    record.line = m_lines ? m_lines->current_line() : 0;
    event.encode(record);
    if (++m_sequence == m_awaited_moment) [[unlikely]]
      m_moment_listener->moment_reached();
  }

  /// Whether events of this kind are recorded; check it before building text for one.
  bool wants(EventKind kind) const { return m_wanted >> static_cast<std::uint32_t>(kind) & 1; }

  /// The index of a text in the table of strings; each text is stored once. Call it only for events that are recorded.
  TextId text(std::string_view text);

  /// The sequence number (from 1) of the last recorded event, which a later event names as its cause; 0 before the
  /// first event.
  std::uint32_t last_sequence() const { return m_sequence; }

  /// Allocates the next id of an exception.
  std::uint32_t next_exception() { return ++m_last_exception; }

  /// Sets the source of line numbers; null before the interpreter exists and after its destruction; not owned.
  void set_line_source(LineSource const* lines) { m_lines = lines; }

  /// Makes the trace call the listener, which is not owned, when the event with that sequence number has been recorded.
  /// Replaces the previous request.
  void await_moment(std::uint32_t sequence, MomentListener& listener) {
    m_awaited_moment = sequence;
    m_moment_listener = &listener;
  }

  /// The records since the last `forget_taken`, for the host.
  std::vector<TraceRecord> const& records() const { return m_records; }
  /// The new strings in order of index, each as a little-endian u32 length in bytes and its UTF-8 bytes.
  std::string const& new_strings() const { return m_new_strings; }
  void forget_taken();

 private:
  static_assert(event_kind_count <= 64);

  std::uint64_t m_wanted;
  LineSource const* m_lines = nullptr;
  std::uint32_t m_sequence = 0;
  std::uint32_t m_last_exception = 0;
  std::uint32_t m_awaited_moment = 0;
  MomentListener* m_moment_listener = nullptr;
  std::vector<TraceRecord> m_records;
  std::unordered_map<std::string, std::uint32_t> m_text_index;
  std::string m_new_strings;
};

}  // namespace loopscope
