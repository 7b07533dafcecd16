#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "trace/events.gen.h"
#include "trace/trace_record.h"

namespace loopscope {

enum class TraceMode : std::uint8_t {
  nothing,
  schedule,  ///< Only what the rows (pass, time, task name) need: pass_begin, blocked, step_begin, task_created,
             ///< task_renamed.
  everything,
};

/// Says which source line runs at the moment; the interpreter is one.
class LineSource {
 public:
  virtual std::uint16_t current_line() const = 0;

 protected:
  ~LineSource() = default;
};

/// Hears of one moment of a run, from inside the engine.
class MomentListener {
 public:
  /// The event with the sequence number that was asked for has just been recorded; what goes on goes on after it.
  virtual void moment_reached() = 0;

 protected:
  ~MomentListener() = default;
};

/// The trace of one run: what happened, in order, as records, and the strings that they name.
/// Records and strings wait here until the host takes them; nothing is lost or merged.
class Trace {
 public:
  explicit Trace(TraceMode mode);

  /// Appends an event, stamped with the current source line; does nothing when the mode leaves its kind out.
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

  /// Whether events of this kind are kept: ask before making text for one.
  bool wants(EventKind kind) const { return m_wanted >> static_cast<std::uint32_t>(kind) & 1; }

  /// The place of a text in the table of strings; each text is stored once. Call it only for events that are wanted.
  TextId text(std::string_view text);

  /// The sequence number (from 1) of the last recorded event, 0 before the first: what a later event names as its
  /// cause.
  std::uint32_t last_sequence() const { return m_sequence; }

  /// The next id of an exception that events name.
  std::uint32_t next_exception() { return ++m_last_exception; }

  /// Null until the interpreter exists and after it is gone; not owned.
  void set_line_source(LineSource const* lines) { m_lines = lines; }

  /// Tells the listener, which is not owned, when the event with that sequence number has been recorded; in place of
  /// what was asked for before.
  void await_moment(std::uint32_t sequence, MomentListener& listener) {
    m_awaited_moment = sequence;
    m_moment_listener = &listener;
  }

  /// What has come since the last `forget_taken`, for the host.
  std::vector<TraceRecord> const& records() const { return m_records; }
  /// New strings, each as a little-endian u32 length and its UTF-8 bytes, in order of index.
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
