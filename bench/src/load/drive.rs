//! Many first visits at a time, each on a connection of its own, as a browser that takes brotli.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

/// What many visits came to.
#[derive(Debug, Default)]
pub struct Driven {
    /// How many visits.
    pub visits: usize,
    /// How long they took together.
    pub took: Duration,
    /// What was sent, headers included, in bytes.
    pub bytes: u64,
    /// How long each request took, from the shortest to the longest.
    pub times: Vec<Duration>,
}

/// Makes so many visits, so many of them at a time. Every answer must be 200.
pub fn drive(
    origin: &str,
    paths: &[String],
    visits: usize,
    at_a_time: usize,
) -> Result<Driven, String> {
    let begun = Instant::now();
    let one = || -> Result<(u64, Vec<Duration>), String> {
        let (mut bytes, mut times) = (0, Vec::new());
        for _ in 0..visits / at_a_time {
            let fault = |why: io::Error| format!("a visit to {origin} stopped: {why}.");
            bytes += visit(origin, paths, &mut times).map_err(fault)?;
        }
        Ok((bytes, times))
    };
    let all: Result<Vec<_>, String> = thread::scope(|scope| {
        let threads: Vec<_> = (0..at_a_time).map(|_| scope.spawn(one)).collect();
        let stopped = |_| Err("a visitor stopped.".to_owned());
        threads.into_iter().map(|it| it.join().unwrap_or_else(stopped)).collect()
    });
    let mut driven = Driven { visits, took: begun.elapsed(), ..Driven::default() };
    for (bytes, times) in all? {
        driven.bytes += bytes;
        driven.times.extend(times);
    }
    driven.times.sort();
    Ok(driven)
}

/// One visit; returns how many bytes came.
fn visit(origin: &str, paths: &[String], times: &mut Vec<Duration>) -> io::Result<u64> {
    let address = origin.trim_start_matches("http://");
    let mut connection = TcpStream::connect(address)?;
    connection.set_nodelay(true)?;
    let mut answers = BufReader::with_capacity(1 << 16, connection.try_clone()?);
    let mut bytes = 0;
    for path in paths {
        let begun = Instant::now();
        let ask =
            format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: gzip, br\r\n\r\n");
        connection.write_all(ask.as_bytes())?;
        bytes += answer(&mut answers)?;
        times.push(begun.elapsed());
    }
    Ok(bytes)
}

/// Reads one whole answer; returns its bytes.
fn answer(from: &mut impl BufRead) -> io::Result<u64> {
    let (mut bytes, mut length, mut line) = (0, None, String::new());
    loop {
        line.clear();
        bytes += from.read_line(&mut line)? as u64;
        if length.is_none() && line.starts_with("HTTP/") && !line.contains(" 200 ") {
            return Err(io::Error::other(format!("the host says {}", line.trim())));
        }
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse::<u64>().ok();
            }
            None if line.trim().is_empty() => break,
            _ => {}
        }
    }
    let length = length.ok_or_else(|| io::Error::other("the host does not say how long it is"))?;
    let read = io::copy(&mut from.take(length), &mut io::sink())?;
    if read < length {
        return Err(io::Error::other("the answer was cut off"));
    }
    Ok(bytes + length)
}

#[cfg(test)]
mod tests {
    use super::answer;

    #[test]
    fn an_answer_is_read_to_its_end_and_no_further() {
        let head = "HTTP/1.1 200 OK\r\ncontent-length: 3\r\nX: y\r\n\r\n";
        let mut two = std::io::Cursor::new(format!("{head}abc{head}abc"));
        for _ in 0..2 {
            assert_eq!(answer(&mut two).ok(), Some(head.len() as u64 + 3));
        }
        for bad in [&head.replace("200 OK", "404 Not Found"), head, "HTTP/1.1 200 OK\r\n\r\n"] {
            assert!(answer(&mut bad.as_bytes()).is_err(), "{bad}");
        }
    }
}
